pub trait Encode {
    type Signal: Copy + PartialEq;
    const GAP: Self::Signal;
    fn signal(&self) -> Self::Signal;
}

#[derive(Clone, Copy)]
pub enum Step {
    Hop,
    Turn,
}

impl Encode for Step {
    type Signal = u8;
    const GAP: u8 = 0;

    fn signal(&self) -> u8 {
        match self {
            Step::Hop => 1,
            Step::Turn => 2,
        }
    }
}

pub fn transmit<E: Encode>(dance: &[E]) -> Vec<<E as Encode>::Output> {
    let mut out = Vec::new();
    for step in dance {
        if out.last() == Some(&step.signal()) {
            out.push(E::GAP);
        }
        out.push(step.signal());
    }
    out
}
