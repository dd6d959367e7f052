use std::marker::PhantomData;

pub struct Every<'a, T, const STEP: usize> {
    rest: &'a [u8],
    made: PhantomData<T>,
}

impl<'a, T, const STEP: usize> Every<'a, T, STEP> {
    pub fn of(rest: &'a [u8]) -> Self {
        Every {
            rest,
            made: PhantomData,
        }
    }
}

impl<T: From<u8>, const STEP: usize> Iterator for Every<'_, T, STEP> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        let first = *self.rest.first()?;
        self.rest = self.rest.get(STEP..).unwrap_or(&[]);
        Some(T::from(first))
    }
}

pub fn checksum(frame: &[u8]) -> u32 {
    let even: Every<'_, u32, 2> = Every::of(frame);
    even.sum::<u32>() * 3
}
