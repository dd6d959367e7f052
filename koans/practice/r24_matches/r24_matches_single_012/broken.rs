#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plot {
    Bare,
    Seed(u8),
    Flower,
}

pub struct Garden {
    pub plots: Vec<Plot>,
}

impl Garden {
    pub fn tick(&mut self) -> usize {
        let mut bloomed = 0;
        for plot in &mut self.plots {
            if let Plot::Seed(age) = plot {
                *age += 1;
                if *age == 3 {
                    *plot = Plot::Flower;
                    bloomed += 1;
                }
            }
        }
        bloomed
    }

    pub fn sow(&mut self, index: usize) -> bool {
        let mut sown = false;
        match self.plots.get_mut(index) {
            Some(plot @ Plot::Bare) => {
                *plot = Plot::Seed(0);
                sown = true;
            }
            _ => (),
        }
        sown
    }
}
