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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_prefixes() {
        assert_eq!(same_maker(&[4, 1, 2, 9], &[4, 1, 2, 8]), Some(true));
        assert_eq!(same_maker(&[4, 1, 2], &[4, 1, 3]), Some(false));
        assert_eq!(same_maker(&[6, 1, 2], &[6, 1, 2]), Some(false));
        assert_eq!(same_maker(&[0, 1, 2], &[0, 1, 2]), Some(false));
    }

    #[test]
    fn short_address() {
        assert_eq!(vendor(&[4, 1]), None);
        assert_eq!(vendor(&[7, 1, 5]).unwrap().prefix, [7, 1, 5]);
        assert_eq!(same_maker(&[4, 1, 2], &[]), None);
    }
}
