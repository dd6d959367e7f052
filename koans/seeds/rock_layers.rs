use std::collections::VecDeque;

#[derive(Clone, PartialEq, Debug)]
pub struct Layer {
    pub rock: String,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn top_layer_gets_thinner() {
        let mut layers = VecDeque::from([layer("chalk", 4.0), layer("slate", 9.0)]);
        assert_eq!(erode(&mut layers, 1.5), Some(layer("CHALK", 2.5)));
        assert_eq!(layers[0].metres, 2.5);
        assert_eq!(layers[1].rock, "SLATE");
    }

    #[test]
    fn bare_ground_cannot_erode() {
        let mut layers = VecDeque::new();
        assert_eq!(erode(&mut layers, 1.0), None);
    }
}
