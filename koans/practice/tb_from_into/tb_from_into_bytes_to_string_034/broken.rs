pub struct Reader<'a> {
    data: &'a [u8],
}

impl<'a> Reader<'a> {
    pub fn new(data: &'a [u8]) -> Self {
        Reader { data }
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (head, tail) = self.data.split_at_checked(length)?;
        self.data = tail;
        Some(head)
    }

    pub fn name(&mut self) -> Option<String> {
        let length = self.take(1)?[0];
        let bytes = self.take(length.into())?.to_vec();
        Some(String::from(bytes))
    }

    pub fn names(mut self) -> Vec<String> {
        let mut found = Vec::new();
        while let Some(name) = self.name() {
            found.push(name);
        }
        found
    }
}
