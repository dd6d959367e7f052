#[derive(PartialEq, Debug)]
pub struct Exposure(pub u32, pub String);

pub fn bracket(shot: &Exposure) -> Vec<Exposure> {
    let mut bright = shot.clone();
    bright.0 *= 2;
    vec![shot.clone(), bright]
}
