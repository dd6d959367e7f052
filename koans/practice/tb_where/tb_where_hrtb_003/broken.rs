pub struct Office<F> {
    filters: Vec<F>,
}

impl<F> Office<F>
where
    F: Fn(&'t str) -> &'t str,
{
    pub fn new(filters: Vec<F>) -> Self {
        Office { filters }
    }

    pub fn clean<'m>(&self, message: &'m str) -> &'m str {
        let mut text = message;
        for filter in &self.filters {
            text = filter(text);
        }
        text
    }

    pub fn words(&self, message: &str) -> usize {
        self.clean(message).split_whitespace().count()
    }
}
