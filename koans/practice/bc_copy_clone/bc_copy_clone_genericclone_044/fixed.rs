pub struct Series<T> {
    samples: Vec<Option<T>>,
}

impl<T> Series<T> {
    pub fn of(samples: Vec<Option<T>>) -> Self {
        Series { samples }
    }

    pub fn gaps(&self) -> usize {
        self.samples.iter().filter(|s| s.is_none()).count()
    }
}

impl<T: Clone> Series<T> {
    pub fn filled(&self, initial: T) -> Vec<T> {
        let mut last = initial;
        let mut out = Vec::new();
        for sample in &self.samples {
            if let Some(value) = sample {
                last = value.clone();
            }
            out.push(last.clone());
        }
        out
    }
}
