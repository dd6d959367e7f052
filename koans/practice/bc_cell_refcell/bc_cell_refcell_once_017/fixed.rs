use std::cell::OnceCell;

#[derive(Debug, Clone, PartialEq)]
pub struct Star {
    pub name: &'static str,
    pub magnitude: f32,
}

pub struct Catalogue {
    stars: Vec<Star>,
    by_brightness: OnceCell<Vec<usize>>,
}

impl Catalogue {
    pub fn new(stars: Vec<Star>) -> Self {
        Catalogue {
            stars,
            by_brightness: OnceCell::new(),
        }
    }

    fn order(&self) -> &[usize] {
        self.by_brightness.get_or_init(|| {
            let mut order: Vec<usize> = (0..self.stars.len()).collect();
            order.sort_by(|&a, &b| self.stars[a].magnitude.total_cmp(&self.stars[b].magnitude));
            order
        })
    }

    pub fn brightest(&self, n: usize) -> Vec<&Star> {
        self.order()
            .iter()
            .take(n)
            .map(|&i| &self.stars[i])
            .collect()
    }
}
