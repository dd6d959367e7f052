use std::num::ParseFloatError;

#[derive(Debug, Default, PartialEq)]
pub struct Depths {
    pub deepest: f64,
    pub count: usize,
    pub bad: usize,
}

fn parse(text: &str) -> Vec<Result<f64, ParseFloatError>> {
    text.split(['\n', ';'])
        .map(|field| field.trim().parse())
        .collect()
}

impl Depths {
    pub fn read(text: &str) -> Depths {
        let fields = parse(text);
        let bad = fields.iter().filter(|field| field.is_err()).count();
        let good = fields
            .into_iter()
            .filter(|field| field.is_ok())
            .map(|field| field.unwrap());
        good.fold(
            Depths {
                bad,
                ..Depths::default()
            },
            |depths, value| Depths {
                deepest: depths.deepest.max(value),
                count: depths.count + 1,
                ..depths
            },
        )
    }
}
