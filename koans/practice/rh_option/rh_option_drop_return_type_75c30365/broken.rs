pub trait Checked {
    fn code(&self) -> &str;

    /// Letters count from 10 on.
    fn checksum(&self) {
        self.code()
            .chars()
            .enumerate()
            .map(|(i, c)| c.to_digit(36).map(|d| d << i))
            .sum::<Option<u32>>()
            .map(|total| total % 11 % 10)
    }
}

pub struct Container {
    pub code: String,
}

impl Checked for Container {
    fn code(&self) -> &str {
        &self.code
    }
}
