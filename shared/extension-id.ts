/** Public key that pins the extension's id in every browser profile; its private half is needed by nobody. */
export const EXTENSION_KEY =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA5OPFTooEGKm52/4v+g6mgST7E8dAC5/bjYtpYhnk386byqAPcGUaBKac9qwTz6JGvJHkR3GCsODDtkdTGYgCJYWWzLxvgZodCAg6jBs2NCFyKTDGTSxNMVzRLPmLw/I4V4PgLLb83RBmLXTq24KhfbQCiIpFPNfjGs9fQ8PRMe850/iO7EzL1AjfTT4TwTTSvVZIRF09xfff+ebVM/OqpVwtBdsIc6IY3XrhJJYAMh+iJ9vyS7k7gf70m731N1uHgbUQInajL82RuF5990B6HM2Vg/mQKNDrNnMRSeS1PVK2o2jlRT/CofLxgKVbd9RrLlwuXfimuZmkKU4Qo1VJZwIDAQAB";

/** Made from the key by Chromium: the first 128 bits of its SHA-256, written in the letters a to p. */
export const EXTENSION_ID = "mijafddfbhdjgnkdnelkjadmanocepjg";

/** The extension's id in Firefox; its pages' origin is of the installation's own and known to nobody before. */
export const GECKO_ID = "tenpoint@tenpoint.example";
