pub struct Dose {
    pub drug: String,
    pub mg: f64,
}

impl Dose {
    pub fn new<A>(drug: &str, amount: A) -> Dose
    where
        A: Into<f64>,
    {
        Dose {
            drug: drug.to_string(),
            mg: amount.into(),
        }
    }
}

pub fn schedule<D>(doses: D, limit: f64) -> Vec<String>
where
    D: IntoIterator<Item = Dose>,
{
    let mut left = limit;
    let mut taken = Vec::new();
    for dose in doses {
        if dose.mg <= left {
            left -= dose.mg;
            taken.push(dose.drug);
        }
    }
    taken
}
