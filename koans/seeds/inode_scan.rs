use std::collections::HashSet;

#[derive(Debug, PartialEq)]
pub enum Fault {
    Empty,
    Clash(u32),
}

pub fn lowest(inodes: &[u32]) -> Result<u32, Fault> {
    let mut seen: HashSet<u32> = HashSet::new();
    let mut low = inodes.first().ok_or(Fault::Empty)?;
    for inode in inodes {
        if !seen.insert(*inode) {
            return Err(Fault::Clash(*inode));
        }
        low = low.min(inode);
    }
    Ok(*low)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_lowest() {
        assert_eq!(lowest(&[40, 12, 77]), Ok(12));
        assert_eq!(lowest(&[5]), Ok(5));
    }

    #[test]
    fn faults() {
        assert_eq!(lowest(&[]), Err(Fault::Empty));
        assert_eq!(lowest(&[6, 7, 6]), Err(Fault::Clash(6)));
    }
}
