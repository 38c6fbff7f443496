// The types of Node have these two under `webcrypto` alone; adapters name them as every platform does.
type CryptoKey = import('node:crypto').webcrypto.CryptoKey
type JsonWebKey = import('node:crypto').webcrypto.JsonWebKey
