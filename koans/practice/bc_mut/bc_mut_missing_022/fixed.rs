use std::collections::BTreeMap;

pub struct Server {
    pub channels: BTreeMap<&'static str, Vec<String>>,
}

impl Server {
    pub fn keep_first(&mut self, limit: usize) -> usize {
        let before: usize = self.channels.values().map(Vec::len).sum();
        self.channels
            .values_mut()
            .for_each(|lines| lines.truncate(limit));
        before - self.channels.values().map(Vec::len).sum::<usize>()
    }
}
