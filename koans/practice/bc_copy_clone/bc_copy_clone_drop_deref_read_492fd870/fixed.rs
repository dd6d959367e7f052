#[derive(PartialEq, Debug)]
pub struct Vendor {
    pub prefix: [u8; 3],
    pub local: bool,
}

pub fn vendor(mac: &[u8]) -> Option<Vendor> {
    let prefix = [*mac.first()?, *mac.get(1)?, *mac.get(2)?];
    let local = prefix[0] & 2 != 0;
    Some(Vendor { prefix, local })
}
