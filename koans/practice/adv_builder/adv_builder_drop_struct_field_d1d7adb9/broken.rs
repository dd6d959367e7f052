use std::collections::VecDeque;

#[derive(Clone, PartialEq, Debug)]
pub struct Layer {
    pub metres: f32,
}

pub fn erode(layers: &mut VecDeque<Layer>, depth: f32) -> Option<Layer> {
    let mut top = layers.pop_front()?;
    top.metres -= depth;
    layers.push_front(top.clone());
    Some(top)
}

pub fn layer(rock: &str, metres: f32) -> Layer {
    let rock = rock.to_uppercase();
    Layer { rock, metres }
}
