#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Spot {
    Field(i32, i32),
    Goal,
    Out,
}

pub fn kick(from: Spot, dx: i32, dy: i32) -> Spot {
    let Spot::Field(x, y) = from else {
        return from;
    };
    match (x + dx, y + dy) {
        (50.., -4..=4) => Spot::Goal,
        (x @ -50..50, y @ -30..=30) => Spot::Field(x, y),
        _ => Spot::Out,
    }
}

pub fn play(kicks: &[(i32, i32)]) -> Spot {
    kicks
        .iter()
        .fold(Spot::Field(0, 0), |spot, &(dx, dy)| kick(spot, dx, dy))
}
