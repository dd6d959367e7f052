#[derive(Debug, PartialEq)]
pub enum Layer {
    Shirt,
    Jumper,
    Coat,
}

pub fn layer(celsius: i32, windy: bool) -> Layer {
    let felt = if windy { celsius - 6 } else { celsius };
    if felt > 18 {
        Layer::Shirt
    } else if felt > 8 {
        Layer::Jumper
    } else {
        Layer::Coat
    }
}

pub fn suitcase(forecast: &[(i32, bool)]) -> [usize; 3] {
    let mut counts = [0; 3];
    for &(celsius, windy) in forecast {
        counts[layer(celsius, windy) as usize] += 1;
    }
    counts
}
