#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    pub sheets: u32,
    pub blank: u32,
}

pub struct Press {
    pub pages_per_sheet: u32,
}

impl Press {
    pub fn plan(&self, pages: u32) -> Plan {
        let sheets = pages.div_ceil(self.pages_per_sheet);
        Plan {
            sheets,
            blank: sheets * self.pages_per_sheet - pages,
        }
    }

    pub fn fits_exactly(&self, pages: u32) -> bool {
        pages.is_multiple_of(self.pages_per_sheet)
    }

    pub fn cheapest(&self, drafts: &[u32]) -> Option<u32> {
        drafts
            .iter()
            .copied()
            .min_by_key(|pages| self.plan(*pages).blank)
    }
}
