pub struct Header {
    pub version: u8,
    pub length: u16,
}

impl Header {
    pub fn to_bytes(&self) -> &[u8] {
        let [high, low] = self.length.to_be_bytes();
        let checksum = self.version ^ high ^ low;
        let bytes = [self.version, high, low, checksum];
        &bytes
    }
}
