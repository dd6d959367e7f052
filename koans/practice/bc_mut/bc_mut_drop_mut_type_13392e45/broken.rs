#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    pub pixels: Vec<u8>,
}

pub fn history<S: Clone>(mut state: S, steps: usize, advance: impl Fn(&S)) -> Vec<S> {
    let mut states = vec![];
    for _ in 0..steps {
        states.push(state.clone());
        advance(&mut state);
    }
    states
}

pub fn fade(first: Frame, steps: usize) -> Vec<Frame> {
    history(first, steps, |frame| {
        frame.pixels.iter_mut().for_each(|p| *p /= 2);
    })
}
