pub struct Consist {
    wagons: Vec<(char, u32)>,
}

pub struct TrainBuilder {
    consist: Consist,
    max_tonnes: u32,
}

impl TrainBuilder {
    pub fn limit(max_tonnes: u32) -> Self {
        TrainBuilder {
            consist: Consist { wagons: Vec::new() },
            max_tonnes,
        }
    }

    pub fn couple(mut self, kind: char, tonnes: u32) -> Self {
        if tonnage(&self.consist) + tonnes <= self.max_tonnes {
            self.consist.wagons.push((kind, tonnes));
        }
        self
    }

    pub fn depart(self) -> Consist {
        self.consist
    }
}

pub fn tonnage(consist: &Consist) -> u32 {
    consist.wagons.iter().map(|&(_, tonnes)| tonnes).sum()
}

pub fn letters(order: &str) -> (String, u32) {
    let builder = order.chars().fold(TrainBuilder::limit(100), |train, kind| {
        train.couple(kind, if kind == 'T' { 60 } else { 25 })
    });
    let consist = builder.depart();
    let shown = consist.wagons.iter().map(|(kind, _)| kind).collect();
    (shown, tonnage(&consist))
}
