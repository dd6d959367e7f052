pub trait Step: Sized {
    type Input;
    fn accept(&self, input: Self::Input) -> bool;

    fn transcript<I>(mut self, inputs: I) -> String
    where
        I: IntoIterator<Item = Self::Input>,
    {
        inputs
            .into_iter()
            .map(|input| if self.accept(input) { '+' } else { '-' })
            .collect()
    }
}

pub struct Password {
    pub secret: &'static str,
    pub tries: u8,
}

impl Step for Password {
    type Input = &'static str;

    fn accept(&mut self, input: &'static str) -> bool {
        self.tries = self.tries.saturating_sub(1);
        self.tries > 0 && input == self.secret
    }
}
