pub trait Pack {
    fn pack(&self, frame: &mut Vec<u8>);
}

macro_rules! pack_numbers {
    ($($number:ty),*) => {
        $(impl Pack for $number {
            fn pack(&self, frame: &mut Vec<u8>) {
                frame.extend(self.to_be_bytes());
            }
        })*
    };
}

pack_numbers!(u8, u16, i16, u32, f32, u16);

impl Pack for bool {
    fn pack(&self, frame: &mut Vec<u8>) {
        frame.push(if *self { 0xFF } else { 0 });
    }
}

pub fn frame(parts: &[&dyn Pack]) -> Vec<u8> {
    let mut frame = vec![0x7E];
    for part in parts {
        part.pack(&mut frame);
    }
    frame
}
