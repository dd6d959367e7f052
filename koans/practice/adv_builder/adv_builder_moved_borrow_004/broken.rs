pub struct ParcelDraft {
    pub label: String,
    grams: Vec<u32>,
}

pub struct Parcel {
    pub total_grams: u32,
    pub pieces: usize,
}

impl ParcelDraft {
    pub fn to(label: &str) -> Self {
        Self {
            label: label.to_owned(),
            grams: Vec::new(),
        }
    }

    pub fn put(mut self, grams: u32) -> Self {
        self.grams.push(grams);
        self
    }

    pub fn seal(self) -> Parcel {
        Parcel {
            total_grams: self.grams.iter().sum(),
            pieces: self.grams.len(),
        }
    }
}

pub fn receipt(draft: ParcelDraft) -> String {
    let label = &draft.label;
    let parcel = draft.seal();
    format!("{label}: {} pcs, {} g", parcel.pieces, parcel.total_grams)
}
