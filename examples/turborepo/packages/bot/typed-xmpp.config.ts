import { defineConfig } from 'typed-xmpp-codegen'

export default defineConfig({ inputs: ['schemas'], out: 'src/generated', importExtension: '.ts' })
