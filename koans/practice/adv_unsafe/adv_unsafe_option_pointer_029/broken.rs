use std::ptr::NonNull;

pub struct Visit {
    pub user: String,
    pub seconds: u32,
}

#[derive(Default)]
pub struct Page {
    latest: Option<NonNull<Visit>>,
    total: u32,
}

impl Page {
    pub fn visit(&mut self, user: &str, seconds: u32) {
        self.forget();
        self.total += seconds;
        let visit = Box::new(Visit {
            user: user.to_string(),
            seconds,
        });
        self.latest = NonNull::new(Box::into_raw(visit));
    }

    pub fn latest(&self) -> Option<&Visit> {
        self.latest.map(|visit| unsafe { visit.as_ref() })
    }

    fn forget(&mut self) {
        if self.latest.is_some() {
            drop(unsafe { Box::from_raw(self.latest.as_ptr()) });
            self.latest = None;
        }
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.forget();
    }
}

pub fn summary(page: &Page) -> String {
    page.latest().map_or(String::new(), |v| {
        format!("{} {}/{}", v.user, v.seconds, page.total)
    })
}
