#[repr(C)]
struct MyStruct {
    my_field: usize,
}
