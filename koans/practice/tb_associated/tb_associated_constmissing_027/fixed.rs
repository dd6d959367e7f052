pub trait Lock {
    const TRIES: usize;
    fn opens(&self, code: &str) -> bool;

    fn attempt(&self, codes: &[&str]) -> Result<usize, usize> {
        let tried = codes.iter().take(Self::TRIES);
        for (n, code) in tried.enumerate() {
            if self.opens(code) {
                return Ok(n + 1);
            }
        }
        Err(codes.len().min(Self::TRIES))
    }
}

pub struct Dial {
    secret: String,
}

impl Dial {
    pub fn set(secret: u16) -> Self {
        Dial {
            secret: format!("{secret:04}"),
        }
    }
}

impl Lock for Dial {
    const TRIES: usize = 3;

    fn opens(&self, code: &str) -> bool {
        self.secret == code
    }
}
