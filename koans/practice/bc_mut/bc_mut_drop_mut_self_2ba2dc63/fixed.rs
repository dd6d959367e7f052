pub struct Errands<'e> {
    jobs: Vec<Box<dyn FnOnce() -> u32 + 'e>>,
}

impl<'e> Errands<'e> {
    pub fn new() -> Self {
        Errands { jobs: Vec::new() }
    }

    pub fn buy(&mut self, prices: &'e [u32], at: usize) {
        self.jobs
            .push(Box::new(move || prices.get(at).copied().unwrap_or(0)));
    }

    pub fn run(self) -> u32 {
        self.jobs.into_iter().map(|job| job()).sum()
    }
}

impl Default for Errands<'_> {
    fn default() -> Self {
        Errands::new()
    }
}
