pub trait Machine {
    type State: Clone;

    fn next(state: Self::State) -> Self::State;
}

#[derive(Clone, Debug, PartialEq)]
pub enum Light {
    Red,
    Green,
}

pub struct Crossing;

impl Machine for Crossing {
    type State = Light;

    fn next(state: Light) -> Light {
        if state == Light::Red {
            Light::Green
        } else {
            Light::Red
        }
    }
}
