pub struct Bed {
    pub name: &'static str,
    pub moisture: u8,
}

pub struct Sprinkler<R> {
    rule: R,
    pub litres: u32,
}

impl<R: Fn(&Bed) -> bool> Sprinkler<R> {
    pub fn with_rule(rule: R) -> Self {
        Sprinkler { rule, litres: 0 }
    }

    pub fn round(&self, beds: &mut [Bed]) -> Vec<&'static str> {
        let mut watered = vec![];
        for bed in beds {
            if (self.rule)(bed) {
                bed.moisture = bed.moisture.saturating_add(30);
                self.litres += 2;
                watered.push(bed.name);
            }
        }
        watered
    }
}
