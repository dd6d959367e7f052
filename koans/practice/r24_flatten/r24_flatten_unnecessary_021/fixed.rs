#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub item: String,
    pub pounds: f64,
}

pub struct Basket(pub Vec<Line>);

impl Basket {
    pub fn metric(&self) -> Vec<(String, u32)> {
        self.0
            .iter()
            .map(|line| {
                (
                    line.item.to_lowercase(),
                    (line.pounds * 453.6).round() as u32,
                )
            })
            .collect()
    }

    pub fn heavy(self, limit: f64) -> Basket {
        Basket(
            self.0
                .into_iter()
                .filter(|line| line.pounds > limit)
                .collect(),
        )
    }
}
