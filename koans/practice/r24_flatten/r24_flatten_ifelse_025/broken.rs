use std::collections::BTreeMap;

pub struct Shift {
    pub picker: &'static str,
    pub crates: Option<u32>,
}

#[derive(Default)]
pub struct Payroll {
    rates: BTreeMap<&'static str, u32>,
}

impl Payroll {
    pub fn rate(mut self, picker: &'static str, cents: u32) -> Self {
        self.rates.insert(picker, cents);
        self
    }

    fn wage(&self, picker: &str, crates: u32) -> Option<u32> {
        self.rates.get(picker).map(|cents| cents * crates)
    }

    pub fn total(&self, shifts: &[Shift]) -> u32 {
        let mut total = 0;
        let wages = shifts.iter().map(|shift| {
            let crates = if let Some(crates) = shift.crates {
                crates
            } else {
                0
            };
            self.wage(shift.picker, crates)
        });
        for wage in wages {
            if let Some(wage) = wage {
                total += wage;
            }
        }
        total
    }
}
