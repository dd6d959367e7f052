pub struct Measure {
    pub amount: f32,
    pub unit: Unit,
    pub heaped: bool,
}

#[derive(Clone, Copy)]
pub enum Unit {
    Cup,
    Spoon { tea: bool },
    Millilitre,
}

pub fn millilitres(measure: &Measure) -> f32 {
    let Measure {
        amount,
        unit,
        heaped,
    } = measure;
    let each = match unit {
        Unit::Cup => 240.0,
        Unit::Spoon { tea: true } => 5.0,
        Unit::Spoon { tea: false } => 15.0,
        Unit::Millilitre => 1.0,
    };
    amount * each * if *heaped { 1.5 } else { 1.0 }
}

pub fn label(measure: &Measure) -> &'static str {
    match measure {
        Measure {
            unit: Unit::Cup, ..
        } => "c",
        Measure {
            unit: Unit::Spoon { tea: true },
            ..
        } => "tsp",
        Measure {
            unit: Unit::Spoon { .. },
        } => "tbsp",
        Measure {
            unit: Unit::Millilitre,
        } => "ml",
    }
}
