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

pub fn same_maker(left: &[u8], right: &[u8]) -> Option<bool> {
    let a = vendor(left)?;
    let b = vendor(right)?;
    Some(a == b && !a.local && a.prefix[0] > 0)
}
