#[derive(PartialEq, Clone, Debug)]
pub struct Spot {
    pub heading: char,
}

pub fn onward(route: &[Spot], here: &Spot) -> Option<Spot> {
    let index = route.iter().position(|spot| *spot == *here)?;
    let heading = route.get(index + 1)?.heading;
    let (x, y) = here.place;
    let place = if heading == 'N' {
        (x, y + 1)
    } else {
        (x + 1, y)
    };
    Some(Spot { place, heading })
}
