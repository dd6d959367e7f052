pub trait Device {
    /// `register` must be below 8.
    fn read(&self, register: usize) -> u8;
    fn ready(&self) -> bool;
}

pub struct Fake {
    pub registers: [u8; 8],
}

pub struct Mirror<D>(pub D);

impl Device for Fake {
    unsafe fn read(&self, register: usize) -> u8 {
        *self.registers.get_unchecked(register)
    }

    fn ready(&self) -> bool {
        unsafe { self.read(7) & 1 == 1 }
    }
}

impl<D: Device> Device for Mirror<D> {
    unsafe fn read(&self, register: usize) -> u8 {
        self.0.read(7 - register).reverse_bits()
    }

    fn ready(&self) -> bool {
        self.0.ready()
    }
}
