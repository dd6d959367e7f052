struct FancyNum {
    num: usize,
}

struct DropStruct {
    fancy: FancyNum,
}

impl Drop for DropStruct {
    fn drop(&mut self) {}
}

fn main() {
    let drop_struct = DropStruct {
        fancy: FancyNum { num: 5 },
    };
    let ref fancy_field = drop_struct.fancy;
    println!("Fancy: {}", fancy_field.num);
}
