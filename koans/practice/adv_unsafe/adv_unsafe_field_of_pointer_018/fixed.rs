use std::{marker::PhantomData, ptr};

pub struct Wagon {
    pub tonnes: u32,
    next: *const Wagon,
}

pub struct Train<'w> {
    first: *const Wagon,
    wagons: PhantomData<&'w mut [Wagon]>,
}

pub fn wagons(tonnes: &[u32]) -> Vec<Wagon> {
    tonnes
        .iter()
        .map(|tonnes| Wagon {
            tonnes: *tonnes,
            next: ptr::null(),
        })
        .collect()
}

impl<'w> Train<'w> {
    pub fn couple(wagons: &'w mut [Wagon]) -> Train<'w> {
        let mut first: *const Wagon = ptr::null();
        for wagon in wagons.iter_mut().rev() {
            wagon.next = first;
            first = wagon;
        }
        Train {
            first,
            wagons: PhantomData,
        }
    }

    pub fn tonnes(&self) -> u32 {
        let mut total = 0;
        let mut wagon = self.first;
        while !wagon.is_null() {
            unsafe {
                total += (*wagon).tonnes;
                wagon = (*wagon).next;
            }
        }
        total
    }
}
