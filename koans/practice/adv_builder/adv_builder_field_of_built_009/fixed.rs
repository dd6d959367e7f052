#[derive(Default)]
struct Plan {
    rows: Vec<usize>,
    balcony: Option<usize>,
}

pub struct Theatre {
    pub seats: usize,
    pub widest: usize,
}

impl Plan {
    fn row(mut self, seats: usize) -> Self {
        self.rows.push(seats);
        self
    }

    fn balcony(mut self, seats: usize) -> Self {
        self.balcony = Some(seats);
        self
    }

    fn build(self) -> Theatre {
        Theatre {
            seats: self.rows.iter().sum::<usize>() + self.balcony.unwrap_or(0),
            widest: self.rows.into_iter().max().unwrap_or(0),
        }
    }
}

pub fn fits(rows: &[usize], balcony: usize, school_class: usize) -> bool {
    let plan = rows
        .iter()
        .fold(Plan::default(), |plan, seats| plan.row(*seats));
    let theatre = plan.balcony(balcony).build();
    theatre.seats >= school_class && theatre.widest < 30
}
