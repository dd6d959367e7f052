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
