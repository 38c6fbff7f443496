// Node's types have these two only under `webcrypto`; adapters name them as every platform does.
type CryptoKey = import('node:crypto').webcrypto.CryptoKey
type JsonWebKey = import('node:crypto').webcrypto.JsonWebKey
