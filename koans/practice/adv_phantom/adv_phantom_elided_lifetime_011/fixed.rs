use std::cell::Cell;
use std::marker::PhantomData;

pub struct Pool {
    free: Cell<u32>,
}

pub struct Locker<'p> {
    pub number: u32,
    pool: PhantomData<&'p Pool>,
}

impl Pool {
    pub fn with(lockers: u32) -> Pool {
        Pool {
            free: Cell::new(lockers),
        }
    }

    pub fn rent(&self) -> Option<Locker<'_>> {
        let number = self.free.get();
        self.free.set(number.checked_sub(1)?);
        Some(Locker {
            number,
            pool: PhantomData,
        })
    }
}

pub fn rent_all(pool: &Pool) -> Vec<Locker<'_>> {
    std::iter::from_fn(|| pool.rent()).collect()
}
