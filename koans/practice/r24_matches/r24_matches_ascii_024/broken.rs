#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Country {
    Belgium,
    Germany,
    Estonia,
}

fn shape(plate: &str) -> String {
    plate
        .chars()
        .map(|c| {
            if matches!(c, 'A'..='Z') {
                'A'
            } else if matches!(c, '0'..='9') {
                '0'
            } else {
                c
            }
        })
        .collect()
}

pub fn country(plate: &str) -> Option<Country> {
    let shape = shape(plate);
    match shape.as_str() {
        "0-AAA-000" => Some(Country::Belgium),
        "000 AAA" => Some(Country::Estonia),
        _ => {
            let (city, rest) = shape.split_once('-')?;
            let number = rest.trim_start_matches('A').strip_prefix(' ')?;
            let german =
                matches!(city.len(), 1..=3) && number.chars().all(|c| c.to_digit(10).is_some());
            german.then_some(Country::Germany)
        }
    }
}
