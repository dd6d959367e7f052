pub struct Mixer {
    left: Vec<i16>,
    right: Vec<i16>,
}

pub fn blend(a: &mut [i16], b: &mut [i16]) {
    for (x, y) in a.iter_mut().zip(b.iter_mut()) {
        let mid = (*x + *y) / 2;
        (*x, *y) = (mid, mid);
    }
}

impl Mixer {
    pub fn new(left: Vec<i16>, right: Vec<i16>) -> Self {
        Mixer { left, right }
    }

    pub fn channels(&mut self) -> (&mut Vec<i16>, &mut Vec<i16>) {
        (&mut self.left, &mut self.right)
    }

    pub fn mono(&mut self) {
        let (left, right) = self.channels();
        blend(left, right);
    }
}
