/// Two domains are equal when they differ in ASCII case at most.
pub struct Domain {
    pub host: String,
    pub hits: u32,
}

impl PartialEq for Domain {
    fn eq(&self, other: &Self) -> bool {
        self.host.eq_ignore_ascii_case(&other.host)
    }
}

pub fn hits_of(log: &[Domain], site: &Domain) -> u32 {
    log.iter().filter(|d| *d == site).map(|d| d.hits).sum()
}
