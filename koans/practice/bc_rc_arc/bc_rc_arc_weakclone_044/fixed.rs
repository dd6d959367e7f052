use std::rc::{Rc, Weak};

pub struct Tab {
    pub url: String,
    pub pinned: bool,
}

#[derive(Default)]
pub struct Browser {
    tabs: Vec<Rc<Tab>>,
    active: Weak<Tab>,
}

impl Browser {
    pub fn open(&mut self, url: &str, pinned: bool) {
        let tab = Rc::new(Tab {
            url: url.into(),
            pinned,
        });
        self.active = Rc::downgrade(&tab);
        self.tabs.push(tab);
    }

    pub fn close_unpinned(&mut self) {
        self.tabs.retain(|tab| tab.pinned);
        if self.active.upgrade().is_none() {
            self.active = self.tabs.last().map(Rc::downgrade).unwrap_or_default();
        }
    }

    pub fn title(&self) -> String {
        self.active
            .upgrade()
            .map_or_else(|| "New tab".into(), |tab| tab.url.clone())
    }
}
