use std::cell::RefCell;
use std::collections::BTreeMap;

pub struct Atlas {
    source: Vec<&'static str>,
    loaded: RefCell<BTreeMap<usize, String>>,
}

impl Atlas {
    pub fn new(source: &[&'static str]) -> Self {
        Atlas {
            source: source.to_vec(),
            loaded: RefCell::default(),
        }
    }

    async fn load(&self, page: usize) -> Option<String> {
        if let Some(text) = self.loaded.borrow().get(&page) {
            return Some(text.clone());
        }
        let text = std::future::ready(self.source.get(page))
            .await?
            .to_uppercase();
        self.loaded.borrow_mut().insert(page, text.clone());
        Some(text)
    }

    async fn prefetch(&self, page: usize) -> usize {
        usize::from(self.load(page + 1).await.is_some())
    }

    pub async fn turn_to(&self, page: usize) -> Option<String> {
        let text = self.load(page).await?;
        let _ = self.prefetch(page);
        Some(text)
    }
}
