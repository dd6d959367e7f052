pub trait Rules {
    const START: u32;
    const DOUBLE_OUT: bool;
}

pub struct Pub301;

impl Rules for Pub301 {
    const START: u32 = 301;
    const DOUBLE_OUT: bool = true;
}

pub struct Leg<R> {
    left: u32,
    rules: PhantomData<R>,
}

impl<R: Rules> Leg<R> {
    pub fn start() -> Leg<R> {
        Leg {
            left: R::START,
            rules: PhantomData,
        }
    }

    pub fn throw(&mut self, segment: u32, times: u32) -> u32 {
        let left = self.left.checked_sub(segment * times);
        let bust = left == Some(0) && R::DOUBLE_OUT && times != 2;
        if let (Some(left), false) = (left, bust) {
            self.left = left;
        }
        self.left
    }
}
