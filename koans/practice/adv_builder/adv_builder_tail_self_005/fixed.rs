#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Soil {
    Sand,
    Loam,
}

#[derive(Debug, PartialEq)]
pub struct Bed {
    pub rows: u8,
    pub per_row: u8,
    pub soil: Soil,
}

impl Bed {
    pub fn empty() -> Bed {
        Bed {
            rows: 1,
            per_row: 0,
            soil: Soil::Sand,
        }
    }

    pub fn with_rows(mut self, rows: u8) -> Bed {
        if rows > 0 {
            self.rows = rows;
        }
        self
    }

    pub fn spaced(self, bed_cm: u32, gap_cm: u32) -> Bed {
        let per_row = (bed_cm / gap_cm.max(1)).min(255) as u8;
        Bed { per_row, ..self }
    }

    pub fn on(mut self, soil: Soil) -> Bed {
        self.soil = soil;
        self
    }

    pub fn plants(&self) -> u32 {
        u32::from(self.rows) * u32::from(self.per_row)
    }
}
